/** Makes an element with a class and with content; text is always text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: readonly (Node | string)[] = [],
  className?: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

export function link(address: string, text: string): HTMLAnchorElement {
  const made = element('a', [text]);
  made.href = address;
  return made;
}
