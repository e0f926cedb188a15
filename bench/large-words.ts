// The words and numbers of generated source: a fixed sequence, so that the same
// program comes out on every machine. Pure.

/** Numbers of a fixed sequence, below a bound: Marsaglia's xorshift32. */
export type Random = (bound: number) => number

export function generator(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) | 1
  return (bound) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % bound
  }
}

export const words =
  'account address batch billing bucket campaign channel cluster contract coupon currency customer delivery device discount document endpoint event feature gateway image incident index invoice journal label ledger license limit listing location manifest member message metric network notice order package parcel partner payment period policy price product profile project quota receipt record refund region report request resource review role route rule schedule schema secret segment service session shipment snapshot source stock store stream subject subscription summary supplier tariff task template tenant ticket token topic transfer trigger usage user vendor volume voucher wallet warehouse webhook window zone'.split(
    ' '
  )

export function word(index: number): string {
  return words[index % words.length] ?? ''
}

export function title(index: number): string {
  const text = word(index)
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
