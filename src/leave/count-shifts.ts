/** How often Shift must be pressed. */
export const PRESSES = 3;
/** Milliseconds after which a press no longer counts. */
const PATIENCE = 5_000;

/**
 * Counts how often Shift is pressed by itself, without another key that it makes a capital or a way back of. Escape is
 * not used: it stops the loading of the next page.
 * @param tell Hears the count after each press, and 0 when it starts anew.
 */
export function countShifts(page: Document, tell: (presses: number) => void): void {
  let presses = 0;
  let isAlone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const reset = (): void => {
    clearTimeout(timer);
    if (presses > 0) tell(0);
    presses = 0;
  };
  page.addEventListener('keydown', ({ key, repeat }) => {
    if (key === 'Shift') isAlone ||= !repeat;
    else {
      isAlone = false;
      reset();
    }
  });
  page.addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !isAlone) return;
    isAlone = false;
    clearTimeout(timer);
    presses = (presses % PRESSES) + 1;
    timer = setTimeout(reset, PATIENCE);
    tell(presses);
  });
}
