import type { Selection } from '../select.ts';

interface Control {
  item: HTMLElement;
  box: HTMLInputElement;
  count: Element;
  label: string;
}

export interface FacetControls {
  /** Every value, by the name of its facet. */
  values: Readonly<Record<string, readonly string[]>>;
  labelOf: (facet: string, value: string) => string;
  /** What is ticked now. */
  chosen: () => Selection;
  /** Shows how many entries each value would give, and which are chosen. */
  showCounts: (facet: string, counts: ReadonlyMap<string, number>, chosen: readonly string[]) => void;
}

/** From here the facets stand beside the list, where an open one pushes nothing away. */
const BESIDE = '(min-width: 64rem)';
/** A facet with more values than these opens only when it is asked for. */
const FEW = 7;

/** Makes boxes to tick of the links in the panel. */
export function facetControls(panel: HTMLElement, onChange: () => void): FacetControls {
  const facets = new Map<string, { details: HTMLDetailsElement; controls: Map<string, Control> }>();
  for (const details of panel.querySelectorAll<HTMLDetailsElement>('[data-facet]')) {
    const name = details.dataset['facet'] ?? '';
    const items = [...details.querySelectorAll<HTMLElement>('[data-value]')];
    facets.set(name, { details, controls: new Map(items.map((item) => [item.dataset['value'] ?? '', makeControl(name, item, onChange)])) });
    details.open = items.length <= FEW && matchMedia(BESIDE).matches;
  }
  const entries = [...facets];
  return {
    values: Object.fromEntries(entries.map(([name, { controls }]) => [name, [...controls.keys()]])),
    labelOf: (facet, value) => facets.get(facet)?.controls.get(value)?.label ?? value,
    chosen: () =>
      Object.fromEntries(
        entries.map(([name, { controls }]) => [name, [...controls].filter(([, { box }]) => box.checked).map(([value]) => value)]),
      ),
    showCounts: (facet, counts, chosen) => {
      const found = facets.get(facet);
      if (!found) return;
      for (const [value, { item, box, count }] of found.controls) {
        const number = counts.get(value) ?? 0;
        box.checked = chosen.includes(value);
        // A box that would give nothing can only be unticked.
        box.disabled = number === 0 && !box.checked;
        item.classList.toggle('is-empty', number === 0);
        count.textContent = String(number);
      }
      const badge = found.details.querySelector('[data-chosen-count]');
      if (badge) badge.textContent = chosen.length > 0 ? `(${chosen.length})` : '';
      if (chosen.length > 0 && matchMedia(BESIDE).matches) found.details.open = true;
    },
  };
}

function makeControl(name: string, item: HTMLElement, onChange: () => void): Control {
  const text = item.querySelector('.facet-label');
  const words = text?.textContent.trim() ?? '';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = name;
  box.value = item.dataset['value'] ?? '';
  box.addEventListener('change', onChange);
  const label = document.createElement('label');
  const caption = document.createElement('span');
  caption.className = 'facet-label';
  caption.textContent = words;
  const count = item.querySelector('.facet-count');
  label.append(box, caption, ' ', count ?? '');
  item.replaceChildren(label);
  return { item, box, count: item.querySelector('[data-count]') ?? label, label: words };
}
