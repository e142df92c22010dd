/** Is told that a step of the build begins; what it gives back is told how much the step made. */
export type Progress = (step: string) => (count: number, what: string) => void;
