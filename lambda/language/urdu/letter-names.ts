/** Urdu names of the Latin letters, as abbreviations are spelled out with (پی سی بی). */
const NAMES: ReadonlyMap<string, string> = new Map(
  'اے=a بی=b سی=c ڈی=d ای=e ایف=f جی=g ایچ=h آئی=i جے=j کے=k ایل=l ایم=m این=n او=o پی=p کیو=q آر=r ایس=s ٹی=t یو=u وی=v ڈبلیو=w ایکس=x وائی=y وائے=y زیڈ=z'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)

/** The Latin letter that a folded term names. */
export function letterOf(term: string): string | undefined {
  return NAMES.get(term)
}
