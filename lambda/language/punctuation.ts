/** A comma, colon or dash, of Urdu or Latin script: what may stand before an opening mark and before a closing one. */
export const PAUSE_SIGN = /[:،,–—-]/

/** A sign of either script that ends a sentence, a clause or a bracket: no quotation opens before it. */
export const ENDING_SIGN = /[۔؟!?.،,؛;:)\]}]/
