import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { findingsOf, fixtureContent } from '../content.ts';

const drawn = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#8a4', noise: { type: 'gaussian', mean: 128, sigma: 60 } } });

const [jpg, progressive, profiled, webp, clear, avif, withXmp, png] = await Promise.all([
  drawn().jpeg({ quality: 90 }).toBuffer(),
  drawn().jpeg({ progressive: true, mozjpeg: true }).toBuffer(),
  drawn().withIccProfile('p3').jpeg().toBuffer(),
  drawn().webp().toBuffer(),
  drawn().ensureAlpha(0.5).webp({ lossless: false }).toBuffer(),
  drawn().avif().toBuffer(),
  drawn().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>').avif().toBuffer(),
  drawn().png({ palette: true }).toBuffer(),
]);
const fixture = await readFile(join(fixtureContent, 'images/gesprek.png'));

const said = async (name: string, bytes: Buffer): Promise<string[]> =>
  (await findingsOf({ [`images/${name}`]: bytes })).map(({ rule, message }) => `${rule}: ${message}`);

const text = Buffer.from('MZ\x90\0PK\x03\x04 ergens anders', 'latin1');

/** A part of a JPEG, put behind the first two bytes. */
const jpegWith = (marker: number, content: string): Buffer =>
  Buffer.concat([jpg.subarray(0, 2), Buffer.from([0xff, marker, 0, content.length + 2]), Buffer.from(content, 'latin1'), jpg.subarray(2)]);

const pngChunk = (name: string, content: Buffer): Buffer => {
  const data = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(data));
  return Buffer.concat([length, data, check]);
};
const pngWith = (name: string, content: Buffer): Buffer => Buffer.concat([png.subarray(0, 33), pngChunk(name, content), png.subarray(33)]);

const webpWith = (name: string, content: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  const whole = Buffer.concat([webp, Buffer.from(name, 'latin1'), size, content]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
};

const avifBox = (name: string, content: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length + 8);
  return Buffer.concat([size, Buffer.from(name, 'latin1'), content]);
};

describe('plaatjes', () => {
  test.each([
    ['a.jpg', jpg],
    ['a.jpg', progressive],
    ['a.jpg', profiled],
    ['a.webp', webp],
    ['a.webp', clear],
    ['a.avif', avif],
    ['a.png', png],
    ['a.png', fixture],
  ])('%s van een gewoon programma mag', async (name, bytes) => expect(await said(name, bytes)).toEqual([]));

  test.each([
    ['een jpg met iets achter het einde', 'a.jpg', Buffer.concat([jpg, text, Buffer.from([0xff, 0xd9])])],
    ['een webp met een onbekend deel', 'a.webp', webpWith('JUNK', text)],
    ['een avif met iets erachter', 'a.avif', Buffer.concat([avif, text])],
    ['een avif met een onbekend deel', 'a.avif', Buffer.concat([avif, avifBox('free', text)])],
    ['een avif met een kapot deel achteraan', 'a.avif', Buffer.concat([avif, Buffer.from([0, 0, 0, 9, 0x61])])],
    ['een avif met duizenden maten', 'a.avif', Buffer.concat([avif, avifBox('free', Buffer.from('ispe'.repeat(26_000)))])],
    ['een png met een eigen deel', 'a.png', pngWith('abCd', text)],
  ])('%s: er zit iets anders in', async (_name, file, bytes) => {
    expect(await said(file, bytes)).toEqual([expect.stringMatching(/^image-type: .*een plaatje met iets anders erin verstopt\.$/)]);
  });

  test.each([
    ['een jpg met IPTC', 'a.jpg', jpegWith(0xed, 'Photoshop 3.0\0' + '8BIM Jan Jansen, Utrecht')],
    ['een jpg met een opmerking', 'a.jpg', jpegWith(0xfe, 'Jan Jansen')],
    ['een jpg met meer plaatjes', 'a.jpg', jpegWith(0xe2, 'MPF\0')],
    ['een png met een maker', 'a.png', pngWith('tEXt', Buffer.from('Author\0Jan Jansen'))],
    ['een png met ingepakte gegevens', 'a.png', pngWith('iTXt', Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0x'))],
    ['een webp met gegevens', 'a.webp', webpWith('XMP ', text)],
    ['een avif met gegevens', 'a.avif', withXmp],
  ])('%s: er zitten gegevens in', async (_name, file, bytes) => {
    expect(await said(file, bytes)).toEqual([expect.stringMatching(/^image-metadata: /)]);
  });

  test.each([
    ['een png zonder beeld', 'a.png', Buffer.concat([png.subarray(0, 33), pngChunk('IEND', Buffer.alloc(0))])],
    ['een png die beschadigd is', 'a.png', Buffer.from(png.map((byte, index) => (index === png.length - 20 ? byte ^ 1 : byte)))],
    ['een jpg zonder einde', 'a.jpg', jpg.subarray(0, jpg.length - 2)],
  ])('%s is kapot', async (_name, file, bytes) => {
    expect(await said(file, bytes)).toEqual([expect.stringMatching(/^image-type: .*een plaatje dat kapot is\.$/)]);
  });

  test('een plaatje dat beweegt, kan niet stil', async () => {
    const film = await sharp([await drawn().png().toBuffer(), await drawn().png().toBuffer()], { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await said('a.webp', film)).toEqual([expect.stringMatching(/^image-type: .*een plaatje dat beweegt/)]);
  });

  test('een plaatje van veertig miljoen pixels breed is te groot', async () => {
    const header = Buffer.from(png);
    header.writeUInt32BE(40_000_000, 16);
    header.writeUInt32BE(1, 20);
    expect(await said('a.png', header)).toEqual([expect.stringMatching(/^image-type: .*veel te groot/)]);
  });
});
