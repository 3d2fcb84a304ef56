import { narrow, type Sections, type SegmentFile, type WholeNumbers } from './segment-file'

/** Adds the sections of lists of whole numbers. */
export function packLists(sections: Sections, name: string, lists: readonly (readonly number[])[]): void {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] as number) + list.length
  })
  sections.set(`${name}.starts`, narrow(starts))
  sections.set(`${name}.numbers`, narrow(lists.flat()))
}

/** Lists of whole numbers, side by side. */
export class NumberLists {
  private readonly starts: WholeNumbers
  private readonly numbers: WholeNumbers

  constructor(file: SegmentFile, name: string) {
    this.starts = file.numbers(`${name}.starts`)
    this.numbers = file.numbers(`${name}.numbers`)
  }

  get(list: number): WholeNumbers {
    return this.numbers.subarray(this.starts[list], this.starts[list + 1])
  }
}
