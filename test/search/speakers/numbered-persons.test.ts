import { NumberedPersons } from '../../../lambda/search/speakers/numbered-persons'

const [ONE, TWO] = [0, 1]
const MENTIONS = [[ONE], [ONE], [TWO], [], [ONE, TWO]]
const NONE = -1

describe('numbered persons', () => {
  it('are counted by mentions; those who speak together count each', () => {
    const numbered = new NumberedPersons()
    for (let again = 0; again < 2; again++)
      expect(numbered.count([0, 0, 1, NONE, 2, 3, 4], MENTIONS.length, (id) => MENTIONS[id] ?? [])).toEqual(
        new Map([
          [ONE, 4],
          [TWO, 2],
        ]),
      )
  })

  it('are looked up anew for a mention that is forgotten, and only then', () => {
    const numbered = new NumberedPersons()
    numbered.count([0, 1, 2], 5, (id) => MENTIONS[id] ?? [])
    const all = () => [TWO]
    expect(numbered.count([0], 5, all)).toEqual(new Map([[ONE, 1]]))
    numbered.forget(0)
    expect(numbered.count([0], 5, all)).toEqual(new Map([[TWO, 1]]))
  })
})
