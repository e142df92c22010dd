/** Texts in which both readers see the same, or which both refuse; packed, because they are many. */
// prettier-ignore
export const markdownTexts: Record<string, readonly string[]> = {
  'adressen in de tekst': [
    'Zie www.example.org.', 'www.example.org/a_(b) en', '(www.example.org)', '‘www.example.org’', '“https://example.org”', 'x-www.a.nl',
    'https://example.org’s', 'xhttps://a.nl', '1https://a.nl', '*https://a.nl*', '**https://a.nl/**', '~https://a.nl~', 'https://a_b.nl',
    'https://a.b_c', 'https://', 'https://localhost', 'www.', 'www.a', 'WWW.A.NL', 'https://a.nl/?b=c&d=e, x', 'https://a.nl/&amp;b',
    'https://a.nl/&nbsp;x', 'https://a.nl<b', '<https://a.nl>', '<info@a.nl>', 'info@example.org.', 'info@example', 'a.b-c_d@a.b', 'mailto:a@b.nl',
    'xmpp:a@b.nl/x', 'ftp://a.nl', 'javascript:alert(1)', '@naam', '#12',
  ],
  links: [
    '[x](https://a.nl "t")', "[x](https://a.nl 't')", '[x](https://a.nl (t))', '[x](<a b>)', '[x](/a b)', '[x](a(b)c)', '[x](a(b)', '[x](a\\)b)',
    '[x]()', '[x](<>)', '[](x)', '[x](&#106;avascript:a)', '[x](java&Tab;script:a)', '[x](java\tscript:a)', '[x](javascript&colon;a)',
    '[x](%6Aavascript:a)', '[x](a&amp;b)', '[x](a&copy;b "&quot;")', '[x](\u00A0a)', '[x](b\u2003"c")', '[x](\n a\n)', '[x](\n\na)', '[x](b<A/>)',
    '![a](b "c")', '![a *b* [c](d)](e)', '[![a](b)](c)', '[a [b](c) d](e)', '[a https://b.nl c](d)', '[a@b.nl](d)', '[a](b\\\nc)',
  ],
  'verwijzingen en definities': [
    '[a][b]', '[b]\n\n[b]: c', '[B]\n\n[b]: c', '[x][ b  b ]\n\n[b b]: c "t"', '[b]: c\n[b]: d\n\n[b]', '[b]: c', '[b]: <c d>', '[b]:\nc\n"t"',
    '[b]: c "t" x', '[b]: c\n"t" x', '> [b]: c\n\n[b]', '- [b]: c\n\n[b]', '[ẞ]\n\n[SS]: c', '[toString]', '[toString]: x\n\n[tostring]',
    '[__proto__]\n\n[__proto__]: x', '[a\\]b]: c\n\n[a\\]b]', 'x\n[a]: c', '[a]: javascript:x\n\n[a]', '![a][b]\n\n[b]: c', '![b][]\n\n[b]: c',
  ],
  noten: [
    'a[^1]\n\n[^1]: noot', 'a[^1]\n\n[^1]: noot\n\n    meer\n\n    - x', 'a[^1]', '[^1]: noot', 'a^[b]', 'a[^1][^1]\n\n[^1]: b', 'a[^\\]]',
    'a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]', '[^1]: a\n[^1]: b\n\nx[^1]', 'a[^A]\n\n[^a]: b', 'a[^1]\n\n[^1]: b\nlui', '> a[^1]\n\n[^1]: b',
    '[^1]:\n\n    a\n\nb[^1]', '[^1](x)\n\n[^1]: a', '![^1]\n\n[^1]: a', '- [^1]: a\n\n[^1]', '[^1]:     code\n\n[^1]',
    '| a[^1] |\n| - |\n\n[^1]: b',
  ],
  'lijsten en citaten': [
    '> a\nb', '> - a\nb', '- a\nb', '> a\n\n> b', '> a\n- b', '> > a\n> b', '> ```\na\n> ```', '- a\n\n\n- b', '- a\n- \n- b', '- \n\n  a',
    '-\n  a', '1. a\n3. b', '0. a', '2) a', '1) a\n1. b', 'a\n2. b', 'a\n1. b', 'a\n- b', '1234567890. a', '- a\n - b\n  - c\n   - d',
    '-   a\n\n    b', '- [ ] a\n- [x] b\n- [X] c', '- [ ]', '- [ ]a', '- [ ]\u00A0a', '1. [ ] a', '-\ta', '-\t- a', '\ta', '    a', 'x\n\n    a',
    '- a\n\n      b', '- a\n---', '- a\n  ---', '> a\n---', '2023. In dat jaar', '2023\\. In dat jaar', '+ a\n* b\n- c', '> [!NOTE]\n> a',
  ],
  'koppen, strepen en code': [
    'a\n---', 'a\n===', 'a\nb\n---', '***', '* * *', '_ _ _', '# a #', '# a \\#', '#a', '#', '####### a', ' # a', '#\ta', '# a\\\nb', '# a {#b}',
    '```js\na\n```', '```\na', '~~~\na\n~~~', '````\n```\n````', '```a`b\n```', '``` a b\nx\n```', '~~~ a`b\nx\n~~~', '- ```\n  a\n  ```',
    '```\n{a}\n<b>\n```', '`{a}` `<b>`', '``a`b``', '`` ` ``', '` a `', '`a\nb`', '`a\\`b`', '`a\n- b`', '`{a`}', 'a  \nb', 'a\\\nb', 'a   ', 'a\\',
    'a\n  b', 'a\n\tb',
  ],
  tabellen: [
    '| a | b |\n| - | - |\n| c | d |', 'a | b\n- | -\nc | d', '| a |\n| :-: |', '| a \\| b |\n| - |', '| `a \\| b` |\n| - |', '| `a | b` |\n| - |',
    '| a |\n| - |\n| b | c |', '| a | b |\n| - | - |\n| c |', '| a |\n| - |\nb', '| a |\n| - |\n> b', 'x\n| a |\n| - |', '| a |\n| - | - |',
    '> | a |\n> | - |\nb', '- | a |\n  | - |\n  | b |', '| [a|b](c) |\n| - |', '| \\\\| a |\n| - | - |', 'a\n:-', '| a |\n    | - |',
    '| a |\n| - |\n| www.b.nl |', '| a |\n| - |\n| https://b.nl | c |', '| <A b="|"/> |\n| - |', '| a |\n| - |\n<A>\nx\n</A>',
  ],
  'nadruk, ook naast Nederlandse leestekens': [
    "'s *avonds*", '*’s avonds*', '*a*’s', '**a**’s', '**“a”**b', '**a.**b', '**a.** b', '_a_b', 'a_b_c', '__a__b', '*a_b*c_', '**a*b**c*',
    '***a***', '***a** b*', '***a* b**', '*a **b***', '**a*', '*a**', '* a*', '*\u00A0a*', '**a\u00A0**b', '*a*\u200Bb', '«*a*»', 'a*«b»*c',
    '*(*a*)*', 'een*twee*drie', '€*5*', 'a*€5*', '*a*€', '_a_’s', '’_a_', "'_a_'", '\\*a*', '*a\\**', '*a\n\nb*', '*[a*](b)', '[*a](b)*', '~a~',
    '~~a~~', '~~~a~~~ b', 'a~b~c', '~a~~', '~~a~ b~~', 'a ~ b ~ c', 'H~2~O', 'x^2^', '==a==', '++a++', ':smile:', '$a$', '"a" -- b...',
  ],
  tekens: [
    '&nbsp;a', '&amp;nbsp;', '&copy', '&#0;', '&#x1F600;', '&#99999999;', '&NotARealOne;', '&eacute;&shy;', 'RI&E', 'a & b', '&lt;b&gt;',
    '&#60;b&#62;', '&#123;a}', '&lbrace;', '&#42;a&#42;', '&#91;a](b)', 'a&#10;&#10;b', '&#x20;a', '\\{a}', '\\<a>', '<a\\>', '\\a', '\\\u00A0',
    '\u00A0a', 'a\u00A0\nb', '#\u00A0a', '-\u00A0a', '>\u00A0a', '1.\u00A0a', 'a\u2028b', 'a\u0085b', 'a\fb', 'a\u000Bb', 'a\rb', 'a\r\nb',
    '- a\r\n- b', 'a  \r\nb', '```\r\na\r\n```', '`a\r\nb`', '> a\r\nb', '| a |\r\n| - |\r\n| b |', '\uFEFFa', '# a\u00A0#', '***\u00A0',
    '[a](b\u00A0c)',
  ],
  'punthaken en accolades': [
    '{a}', 'a {b} c', '{', '}', 'a } b', '{/* x */}', '{a\n\nb}', '{"}"}', '{{}}', '- {a}', '> {a\nb}', '# {a}', '[a]({b})', '![{a}](b)',
    '<!-- a -->', '<!DOCTYPE a>', '<?a?>', '<![CDATA[a]]>', 'a < b', 'a <b', 'a<5', '1<2', 'a <= b', '`<a` b>', '<a b="`"/> `', '# < a',
    'import a from "b"', 'export const a = 1', 'Import a from b', ' import a from "b"', 'x\nimport a from "b"', '- import a from "b"',
    'import("a")', 'exporteren is leuk', 'export default 1', '<A>\nimport a from "b"\n</A>', '\uFEFFimport a from "b"', ':a[b]{c}',
    ':::note\na\n:::',
  ],
  componenten: [
    '<a b="c"/>', '<a b=""/>', "<a b='c'/>", '<a b="c&quot;d"/>', '<a b="c&amp;nbsp;d"/>', '<a b="&nbsp;"/>', '<a b="&copy"/>', '<a b="c\nd"/>',
    '<a b="c\n  d"/>', '<a b=c/>', '<a b/>', '<a b = "c" />', '<a\nb="c"\n/>', '<a b="c>d"/>', '<a b="{c}"/>', '<a b=\'"\'/>', '<a b="\\""/>',
    '<a b="c" b="d"/>', '<a b={c}/>', '<a {...b}/>', '<a {b}/>', '<a b="c"d="e"/>', '<a/*x*/b/>', '<a b:c="d"/>', '<a:b/>', '<a.b/>',
    '<A b="*c*"/>*', '<a/ >', '<A>\nb\n</A>', '<A>\n\nb\n\n</A>', '<A>b\n</A>', '<A>\nb</A>', '<A>\n# b\n</A>', '<A>\n- b\n</A>',
    '- <A>\n  b\n  </A>', '- a\n  <A>\n  b\n  </A>', '> <A>\n> b\n> </A>', '> <A>\nb\n</A>', 'a <A>b</A> c', 'a\n<A>b</A>\nc', 'a\n<A>\nb\n</A>',
    '<A/> a', '<A/>\n<B/>', '<A/> <B/>', '<A><B/></A>', '<A>\n\n```\n</A>\n```\n\n</A>', '<A>\n\n    b\n\n</A>', '<A>\n| a |\n| - |\n</A>', '</A>',
    '<A>', '<A></B>', '<A', '< A>b</A>', '</ A>', '<script>\nalert(1)\n</script>', '# <A>b</A>', '[<A>b</A>](c)', '<A>\r\nb\r\n</A>',
    '<A b="c\r\nd"/>', '<A>a\n\nb</A>', 'a <A>b\n\nc</A>',
  ],
};
