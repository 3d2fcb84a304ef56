/** What a figure is measured in. */
export type Unit = 'ms' | 's' | '1/s' | 'kB' | 'MB' | 'bytes' | '%' | 'count' | 'ratio'

/** Prints a table whose every header says the unit of its column; a row need not have all columns. */
export function printTable<Column extends string>(
  units: Record<Column, Unit>,
  rows: Record<string, Partial<Record<Column, number>>>,
): void {
  const columns = Object.entries(units) as [Column, Unit][]
  const cells = (row: Partial<Record<Column, number>>) =>
    columns.flatMap(([column, unit]) => {
      const value = row[column]
      return value === undefined ? [] : [[`${column} (${unit})`, Math.round(value * 100) / 100]]
    })
  console.table(
    Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, Object.fromEntries(cells(row))])),
  )
}
