/** A hostile text: what it is, what it says, and the rule that must refuse it. */
export interface HostileText {
  name: string;
  text: string;
  rule: string;
}

/** What a text needs to set, write or ask for to betray that it ran. */
export interface Canary {
  /** A file that must never be there. */
  file: string;
  /** An address that must never be asked for. */
  address: string;
}

/** Something that runs, if anything does: it writes a file, sets a global and asks for an address. */
const run = ({ file, address }: Canary): string =>
  `(globalThis.canary=1,globalThis.process?.getBuiltinModule?.('fs').writeFileSync('${file}','x'),globalThis.fetch?.('${address}'))`;

const page = (body: string, fields = ''): string => `---\ntitle: Proef\nsummary: Een proef.\ngroup: site\n${fields}---\n\n${body}`;

/** Texts of pages that try to run something, to reach outside, or to lead a reader outside. */
export function hostileTexts(canary: Canary): HostileText[] {
  const code = run(canary);
  const { address } = canary;
  const bodies: [name: string, rule: string, body: string][] = [
    // Programs in MDX
    ['import van een module', 'import', `import x from 'data:text/javascript,${encodeURIComponent(code)}'\n\nTekst.`],
    ['import zonder naam', 'import', `import 'node:fs'`],
    ['import van een plaatje', 'import', `import plaatje from '../images/gesprek.png'`],
    ['export van een waarde', 'export', `export const a = ${code}`],
    ['export met een functie', 'export', `export function getStaticPaths() { return ${code} }`],
    ['export default', 'export', `export default ${code}`],
    ['een tekst die de lezer laat struikelen', 'import', 'import "\\'],
    ['import en export in één blok', 'export', `import a from 'b'\nexport const c = ${code}`],
    ['expressie als blok', 'expression', `{${code}}`],
    ['expressie in een zin', 'expression', `Een {${code}} zin.`],
    ['expressie in een kop', 'expression', `## Kop {${code}}`],
    ['expressie in een lijst', 'expression', `- een {${code}}`],
    ['expressie in een tabel', 'expression', `| a |\n| - |\n| {${code.replaceAll('|', '')}} |`],
    ['expressie in een noot', 'expression', `Zin.[^1]\n\n[^1]: {${code}}`],
    ['expressie in de woorden van een link', 'expression', `[a {${code}}](https://example.org/)`],
    ['expressie in een onderdeel', 'expression', `<Note>\n\n{${code}}\n\n</Note>`],
    ['expressie met commentaar', 'expression', `{/* ${code} */}`],
    ['sjabloon in een expressie', 'expression', `{\`\${${code}}\`}`],
    ['import() in een expressie', 'expression', `{import('${address}')}`],
    ['eigenschap als expressie', 'attribute-expression', `<Note title={${code}}>\n\nTekst.\n\n</Note>`],
    ['eigenschap als sjabloon', 'attribute-expression', `<Note title={\`\${${code}}\`}>\n\nTekst.\n\n</Note>`],
    ['eigenschappen uitgespreid', 'spread-attribute', `<Note {...${code}}>\n\nTekst.\n\n</Note>`],
    ['een functie als eigenschap', 'component-attribute', `<Note onClick="${'alert(1)'}">\n\nTekst.\n\n</Note>`],
    ['set:html', 'component-attribute', '<Note set:html="x">\n\nTekst.\n\n</Note>'],
    ['client:load', 'component-attribute', '<Note client:load>\n\nTekst.\n\n</Note>'],
    ['__proto__ als eigenschap', 'component-attribute', '<Note __proto__="x">\n\nTekst.\n\n</Note>'],
    ['constructor als onderdeel', 'html', '<constructor>x</constructor>'],
    ['een onderdeel met Cyrillische letter', 'unknown-component', '<N\u043Ete>\n\nTekst.\n\n</N\u043Ete>'],
    ['een onderdeel van Astro', 'unknown-component', '<Fragment set:html="x">y</Fragment>'],
    ['een onderdeel met een punt', 'member-component', `<globalThis.process.exit />`],
    ['een onderdeel met een dubbele punt', 'namespaced-component', '<svg:script>x</svg:script>'],
    // HTML
    ['script', 'html', `<script>${'alert(1)'}</script>`],
    ['script van elders', 'html', `<script src="${address}"></script>`],
    ['style', 'html', '<style>x</style>'],
    ['iframe', 'html', `<iframe src="${address}"></iframe>`],
    ['svg met onload', 'html', '<svg onload="alert(1)"></svg>'],
    ['img met onerror', 'html', '<img src="x" onerror="alert(1)" />'],
    ['math', 'html', '<math><mi>x</mi></math>'],
    ['meta refresh', 'html', `<meta httpEquiv="refresh" content="0;url=${address}" />`],
    ['base', 'html', `<base href="${address}" />`],
    ['form', 'html', `<form action="${address}"><input name="x" /></form>`],
    ['object', 'html', `<object data="${address}"></object>`],
    ['template', 'html', '<template>x</template>'],
    ['eigen element', 'html', '<x-y>tekst</x-y>'],
    ['leeg element', 'html', '<>tekst</>'],
    ['link met javascript', 'html', '<a href="javascript:alert(1)">x</a>'],
    ['commentaar', 'unreadable-text', '<!-- x -->'],
    ['CDATA', 'unreadable-text', '<![CDATA[x]]>'],
    ['doctype', 'unreadable-text', '<!DOCTYPE html>'],
    ['opdracht aan een verwerker', 'unreadable-text', '<?php echo 1 ?>'],
    ['autolink met javascript', 'unreadable-text', '<javascript:alert(1)>'],
    // Addresses
    ['javascript: in een link', 'unsafe-scheme', '[meer over hulp](javascript:alert)'],
    ['in hoofdletters', 'unsafe-scheme', '[meer over hulp](JaVaScRiPt:alert)'],
    ['met entiteiten', 'unsafe-scheme', '[meer over hulp](&#x6A;avascript&colon;alert)'],
    ['met een tab', 'unsafe-scheme', '[meer over hulp](<java&Tab;script:alert>)'],
    ['met een regeleinde', 'unsafe-scheme', '[meer over hulp](<java&NewLine;script:alert>)'],
    ['met een teken van niets', 'control-character', '[meer over hulp](java\u200Bscript:alert)'],
    ['vbscript: in een verwijzing', 'unsafe-scheme', '[meer over hulp][x]\n\n[x]: vbscript:x'],
    ['data: in een link', 'unsafe-scheme', '[meer over hulp](data:text/html;base64,PHNjcmlwdD4=)'],
    ['file: in een link', 'unsafe-scheme', '[meer over hulp](file:///etc/passwd)'],
    ['blob: in een link', 'unsafe-scheme', '[meer over hulp](blob:https://example.org/1)'],
    ['een schema dat niemand kent', 'unsafe-scheme', '[meer over hulp](ms-settings:privacy)'],
    ['een verwijzing die niemand gebruikt', 'unsafe-scheme', 'Tekst.\n\n[x]: javascript:alert(1)'],
    ['javascript: in een eigenschap', 'unsafe-scheme', '<Quote url="javascript:alert(1)">\n\nTekst.\n\n</Quote>'],
    ['javascript: met entiteit in een eigenschap', 'unsafe-scheme', '<Quote url="java&#115;cript:alert(1)">\n\nTekst.\n\n</Quote>'],
    ['data: als plaatje', 'unsafe-scheme', '![een kring](data:image/svg+xml,x)'],
    ['een plaatje van elders', 'image-source', `![een kring](${address})`],
    ['een plaatje zonder schema van elders', 'image-source', '![een kring](//example.org/a.png)'],
    ['een plaatje buiten de inhoud', 'image-source', '![een kring](../../package.json)'],
    ['een plaatje met een vast pad', 'image-source', '![een kring](/etc/passwd)'],
    ['een plaatje van elders in een onderdeel', 'component-attribute', `<Figure src="${address}" alt="een kring" />`],
    ['een adres zonder schema', 'dead-link', '[meer over hulp](//example.org/)'],
    ['een adres met een schuine streep andersom', 'dead-link', '[meer over hulp](/\\example.org/)'],
    ['een adres met een naam ervoor', 'misleading-address', '[meer over hulp](https://www.uva.nl@example.org/)'],
    ['een adres met vreemde letters', 'misleading-address', '[meer over hulp](https://www.\u0443va.nl/)'],
    ['woorden die een ander adres zijn', 'misleading-address', '[www.uva.nl](https://example.org/)'],
    // Signs and size
    ['dieper dan iemand leest', 'too-deep', '> '.repeat(100) + 'x'],
    ['meer accolades dan een lezer aankan', 'too-complex', '{'.repeat(100_000)],
    ['meer haken dan een lezer aankan', 'too-complex', '<a '.repeat(100_000)],
    ['een programma zonder einde', 'too-complex', `export const a = ${'['.repeat(100_000)}`],
    ['meer strepen dan een lezer aankan', 'too-complex', 'a_'.repeat(100_000)],
    ['tekst tegen de schrijfrichting', 'bidi-character', 'Een \u202Eniz\u202C zin.'],
    ['een nul', 'control-character', 'Een \0 zin.'],
    ['een teken voor terminals', 'control-character', 'Een \u001b[2J zin.'],
  ];
  const fields: [name: string, rule: string, text: string][] = [
    ['velden als JavaScript', 'front-matter-language', `---js\nmodule.exports = ${code}\n---\n\nTekst.\n`],
    ['velden als JSON', 'front-matter-language', '---json\n{"title":"x"}\n---\n'],
    ['velden als TOML', 'missing-front-matter', '+++\ntitle = "x"\n+++\n\nTekst.\n'],
    ['!!js/function', 'yaml-tag', page('', `draft: !!js/function "function () { ${code} }"\n`)],
    ['!!js/undefined', 'yaml-tag', page('', 'draft: !!js/undefined ""\n')],
    ['!!python/object', 'yaml-tag', page('', `draft: !!python/object/apply:os.system ["touch ${canary.file}"]\n`)],
    ['een eigen soort', 'yaml-tag', page('', 'draft: !eigen x\n')],
    ['!!binary', 'yaml-tag', page('', 'draft: !!binary aGFsbG8=\n')],
    ['een opdracht in YAML', 'invalid-yaml', '---\n%TAG ! tag:example.org,2026:\n---\ntitle: x\n---\n'],
    ['__proto__', 'forbidden-field', page('', '__proto__:\n  polluted: true\n')],
    ['constructor', 'forbidden-field', page('', 'constructor:\n  prototype:\n    polluted: true\n')],
    ['layout', 'forbidden-field', page('', 'layout: ../../src/layouts/Base.astro\n')],
    ['samenvoegen met <<', 'unknown-field', page('', '<<: { draft: true }\n')],
    [
      'een bom van verwijzingen',
      'yaml-alias',
      page('', `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*a, *a, *a]`).join('\n')}\n`),
    ],
    ['een veld twee keer', 'invalid-yaml', page('', 'title: Nog een\n')],
    ['HTML in een titel', 'html-in-field', page('').replace('title: Proef', 'title: Proef <img src=x onerror=alert(1)>')],
    ['javascript: in een adres', 'unsafe-scheme', page('', 'sources:\n  - url: javascript:alert(1)\n')],
    ['javascript: vermomd in een adres', 'unsafe-scheme', page('', 'sources:\n  - url: "java\\tscript:alert(1)"\n')],
    ['data: in een adres', 'unsafe-scheme', page('', 'sources:\n  - url: data:text/html,x\n')],
    ['een oneindig getal', 'unknown-field', page('', 'bedrag: .inf\n')],
    ['haken zonder einde', 'invalid-yaml', page('', `x: ${'['.repeat(200_000)}\n`)],
    ['velden zonder einde', 'missing-front-matter', '---\ntitle: x\n'],
  ];
  return [
    ...bodies.map(([name, rule, body]) => ({ name, rule, text: page(body) })),
    ...fields.map(([name, rule, text]) => ({ name, rule, text })),
  ];
}
