import { describe, expect, test } from 'vitest';
import { renderBody } from '../../src/body/render-body.ts';
import { bodyComponentNames, bodyComponents } from '../../src/model/body-components.ts';
import { brief, findingsOf, libraryOf } from '../content.ts';

const page = 'pages/hulp.mdx';
const withBody = (body: string) => findingsOf({ [page]: (text) => `${text}\n${body}\n` });
const codesOf = async (body: string) => (await withBody(body)).map(({ rule }) => rule);

describe('de tekst is gegevens, geen programma', () => {
  test.each([
    ['import fs from "node:fs"', 'import'],
    ['export const a = 1', 'export'],
    ['Tekst {1 + 1} tekst', 'expression'],
    ['{process.exit()}', 'expression'],
    ['<script>alert(1)</script>', 'html'],
    ['Tekst <b>vet</b>', 'html'],
    ['<>vet</>', 'html'],
    ['<x-y>vet</x-y>', 'html'],
    ['<Notes>\n\nHallo\n\n</Notes>', 'unknown-component'],
    ['<a.b>x</a.b>', 'member-component'],
    ['<a:b>x</a:b>', 'namespaced-component'],
    ['<Note {...x}>\n\nHallo\n\n</Note>', 'spread-attribute'],
    ['<Note title={x}>\n\nHallo\n\n</Note>', 'attribute-expression'],
    ['<Note onclick="x">\n\nHallo\n\n</Note>', 'component-attribute'],
    ['<Note title>\n\nHallo\n\n</Note>', 'component-attribute'],
    ['<Quote document="bestaat-niet">\n\nHallo\n\n</Quote>', 'component-reference'],
    ['<Quote by="x">\n\nHallo\n\n</Quote>', 'component-attribute'],
    ['Hallo <Note>x</Note>', 'component-content'],
  ])('weigert %j', async (body, code) => {
    expect((await withBody(body)).map(({ rule, line }) => [rule, line])).toContainEqual([code, 9]);
  });

  test('zegt alles wat niet te lezen is, elk op zijn plek', async () => {
    const findings = await withBody('Een <div\n\nen {dit\n\n<Note>\n\nx\n\n</Warning>\n\n<!-- stil -->');
    expect(findings.map(brief)).toEqual([
      `${page}:9:5 unreadable-text: Hier staat een punthaak (<) die niet bij gewone tekst hoort.`,
      `${page}:11:4 unreadable-text: Hier staat een accolade ({) zonder einde.`,
      `${page}:17:1 unreadable-text: Hier houdt </Warning> op, maar dat onderdeel is niet begonnen.`,
      `${page}:19:1 unreadable-text: Hier begint een opmerking voor jezelf (<!--); dat kan hier niet.`,
    ]);
  });

  test.each([
    ['[x](javascript:alert)', 'unsafe-scheme'],
    ['[x](JaVaScRiPt:alert)', 'unsafe-scheme'],
    ['[x](&#106;avascript:alert)', 'unsafe-scheme'],
    ['[x](java&Tab;script:alert)', 'unsafe-scheme'],
    ['[x][y]\n\n[y]: vbscript:x', 'unsafe-scheme'],
    ['[y]: javascript:x', 'unsafe-scheme'],
    ['[x](//example.org)', 'dead-link'],
    ['[x](/\\example.org)', 'dead-link'],
    ['[x](hulp)', 'dead-link'],
    ['[x](/bestaat-niet/)', 'dead-link'],
    ['[x](#nergens)', 'dead-link'],
    ['[x](/interventies/oefengesprek/#nergens)', 'dead-link'],
    ['[x](https://uva.nl@example.org/)', 'misleading-address'],
    ['[uva.nl](https://example.org/)', 'misleading-address'],
    ['![x](data:image/png;base64,AA)', 'unsafe-scheme'],
    ['![x](https://example.org/a.png)', 'image-source'],
    ['![x](../../a.png)', 'image-source'],
    ['![x](../images/weg.png)', 'image-source'],
    ['![](../images/gesprek.png)', 'image-alt'],
    ['<javascript:alert>', 'unreadable-text'],
  ])('weigert %j', async (body, code) => expect(await codesOf(body)).toContain(code));

  test('laat goede links en plaatjes staan', async () => {
    const body = [
      '[het onderzoek](https://example.org/) [het project](/projecten/proefproject/) [melding](/begrippen/#melding) [de kop](#kop)',
      '[de lijn](/beleid/actielijnen/1/) [de data](/data/v1/projects.json) [de aanpak](/interventies/oefengesprek/#zo-pak-je-het-aan) [112](tel:112)',
      '\n## Kop\n\n![Een gesprek](../images/gesprek.png)',
    ].join('\n');
    expect(await codesOf(body)).toEqual([]);
  });
});

describe('de onderdelen', () => {
  const content = (body: string) => ({ [page]: (text: string) => `${text}\n${body}\n` });
  const good: Record<(typeof bodyComponentNames)[number], [string, string]> = {
    Note: [
      '<Note title="Goed om te weten">\n\nEen **zin**.\n\n</Note>',
      '<div class="box box-note" role="note"><p class="box-title">Goed om te weten</p><p>Een <strong>zin</strong>.</p></div>',
    ],
    Warning: [
      '<Warning>\n\nPas op.\n\n</Warning>',
      '<div class="box box-warning" role="note"><p class="box-title">Let op</p><p>Pas op.</p></div>',
    ],
    Steps: ['<Steps>\n\n1. Een\n2. Twee\n\n</Steps>', '<div class="steps"><ol>\n<li>Een</li>\n<li>Twee</li>\n</ol></div>'],
    Details: ['<Details summary="Meer">\n\nTekst.\n\n</Details>', '<details><summary>Meer</summary><p>Tekst.</p></details>'],
    Quote: [
      '<Quote by="Jansen" reference="jansen-2020">\n\nOefenen helpt.\n\n</Quote>',
      '<figure class="quote"><blockquote><p>Oefenen helpt.</p></blockquote><figcaption>Jansen, <a href="/bronnen/jansen-2020/">Jansen (2020). Oefenen met grenzen</a></figcaption></figure>',
    ],
    Figure: [
      '<Figure src="../images/gesprek.png" alt="Een &quot;gesprek&quot;" caption="Twee mensen" />',
      '<figure><img src="/images/gesprek.png" alt="Een &#x22;gesprek&#x22;" width="8" height="6" loading="lazy" decoding="async"><figcaption>Twee mensen</figcaption></figure>',
    ],
    Term: [
      'Doe een <Term id="melding">*melding*</Term>.',
      '<p>Doe een <a class="term" href="/begrippen/#melding"><em>melding</em></a>.</p>',
    ],
    HelpBox: [
      '<HelpBox />',
      '<div class="box box-help" role="note"><p class="box-title">Hulp nodig?</p><p>Is er nu gevaar? Bel <a href="tel:112">112</a>. <a href="/hulp/">Met wie kun je praten?</a></p></div>',
    ],
  };

  test.each(bodyComponentNames)('<%s> mag, en wordt getekend', async (name) => {
    const [body, html] = good[name];
    const library = await libraryOf(content(body));
    expect(await findingsOf(content(body))).toEqual([]);
    expect(renderBody(library.need('pages', 'hulp').source.body, library).html).toContain(html);
  });

  test('een brede tabel is met het toetsenbord opzij te schuiven, en heet naar haar kolommen', async () => {
    const { html } = renderBody('| *Stap* | Wie | |\n| --- | :-: | --- |\n| 1 | jij | x |', await libraryOf());
    expect(html).toMatch(/^<div class="scroll" tabindex="0" role="group" aria-label="Tabel: Stap, Wie"><table>[^]*<\/table><\/div>$/);
  });

  test('op een Engelse pagina gaan links naar het Engels, ook in een Nederlandse tekst', async () => {
    const body = 'Doe een <Term id="melding">melding</Term>, of lees [dit](/projecten/proefproject/#resultaten).\n\n<HelpBox />';
    const library = await libraryOf();
    const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    const expected = ['/en/terms/#melding', '/en/projects/proefproject/', 'tel:112', '/en/help/'];
    const [english, dutch] = [renderBody(body, library, 'en').html, renderBody(body, library, 'nl', 'en').html];
    expect([links(english), links(dutch)]).toEqual([expected, expected]);
    expect(english).toContain('Need help?');
    expect(dutch).toContain('Hulp nodig?');
  });

  test('elk onderdeel heeft een voorbeeld dat zijn eigen eigenschappen gebruikt', () => {
    for (const name of bodyComponentNames) expect(bodyComponents[name].example).toContain(`<${name}`);
  });

  test('wat de regels niet lieten passeren, wordt nooit getekend', async () => {
    const library = await libraryOf();
    for (const body of ['<b>x</b>', '{1}', 'import a from "b"', '<Nope/>', 'a <b', '<a:b/>']) {
      expect(() => renderBody(body, library)).toThrow();
    }
  });
});
