import { expect, test } from 'vitest';
import { together } from '../../src/publication/together.ts';

const later = async <Value>(value: Value): Promise<Value> => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return value;
};

test('geeft wat elk gaf', async () => {
  await expect(together(later(1), later('twee'))).resolves.toEqual([1, 'twee']);
});

test('bij een fout zijn ook de anderen klaar voordat hij bekend wordt', async () => {
  let isDone = false;
  const other = later('klaar').then(() => {
    isDone = true;
  });
  await expect(together(Promise.reject(new Error('stuk')), other)).rejects.toThrow('stuk');
  expect(isDone).toBe(true);
});
