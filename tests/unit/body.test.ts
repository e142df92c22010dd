import { describe, expect, test } from 'vitest';
import { brief, findingsOf } from '../content.ts';

const briefs = async (changes: Parameters<typeof findingsOf>[0]) => (await findingsOf(changes)).map(brief);

describe('de tekst is gegevens, geen programma', () => {
  test.each([
    ['import fs from "node:fs"', 'import en export'],
    ['export const a = 1', 'import en export'],
    ['Tekst {1 + 1} tekst', 'accolades'],
    ['{process.exit()}', 'accolades'],
    ['<script>alert(1)</script>', 'punthaken'],
    ['Tekst <b>vet</b>', 'punthaken'],
    ['<Note title="x">\nHallo\n</Note>', 'punthaken'],
    ['<a href="javascript:alert(1)">x</a>', 'punthaken'],
  ])('weigert %j', async (body, what) => {
    const findings = await findingsOf({ 'pages/hulp.mdx': (text) => `${text}\n${body}\n` });
    expect(findings.map(({ rule, line }) => [rule, line])).toContainEqual(['body-is-data', 9]);
    expect(findings.map(({ message }) => message).join(' ')).toContain(what);
  });

  test('tekst die niet te lezen is, op de goede regel', async () => {
    const findings = await findingsOf({ 'pages/hulp.mdx': (text) => `${text}\n<div\n` });
    expect(findings.map(({ rule }) => rule)).toEqual(['body-is-data']);
    expect(findings.map(brief)).toEqual([
      'pages/hulp.mdx:9:1 body-is-data: Hier staat een punthaak (<) die niet bij gewone tekst hoort; verder lezen lukt niet.',
    ]);
  });

  test.each([
    '[x](javascript:alert)',
    '[x](JaVaScRiPt:alert)',
    '[x](//example.org)',
    '[x](hulp)',
    '[x](/bestaat-niet/)',
    '![x](data:image/png;base64,AA)',
    '[x](&#106;avascript:alert)',
    '[x][y]\n\n[y]: vbscript:x',
    '<javascript:alert>',
  ])('weigert de link %j', async (body) => {
    const findings = await findingsOf({ 'pages/hulp.mdx': (text) => `${text}\n${body}\n` });
    expect(findings.map(({ rule }) => rule)).toEqual([body.startsWith('<') ? 'body-is-data' : 'body-links']);
  });

  test('laat goede links staan', async () => {
    const body =
      '[a](https://example.org/) [b](/projecten/proefproject/) [c](/begrippen/#melding) [d](#kop) [e](/beleid/actielijnen/1/) [f](/data/v1/projects.json)';
    expect(await briefs({ 'pages/hulp.mdx': (text) => `${text}\n${body}\n` })).toEqual([]);
  });
});
