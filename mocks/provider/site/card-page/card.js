/** Numbers to try, and what the simulated bank says to each. */
export const tests = [
  ['4242 4242 4242 4242', 'testOk'],
  ['5555 5555 5555 4444', 'testOk'],
  ['3782 8224 6310 005', 'testOk'],
  ['4000 0000 0000 3220', 'testChallenge'],
  ['4000 0000 0000 0002', 'testDeclined'],
  ['4000 0000 0000 9995', 'testFunds'],
  ['4000 0000 0000 0069', 'testExpired'],
  ['4000 0000 0000 9987', 'testLost'],
  ['4000 0000 0000 6975', 'testLimit'],
]

const behaviours = { '0002': 'dc', 9995: 'nf', '0069': 'ex', 9987: 'lo', 6975: 'li' }

/** Digits as typed, Arabic ones too. */
export const digitsOf = (text) =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)).replace(/\D/g, '')

const luhn = (number) =>
  [...number].toReversed().reduce((sum, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0) %
    10 ===
  0

const brandOf = (number) => (/^3[47]/.test(number) ? 'amex' : /^(5[1-5]|2[2-7])/.test(number) ? 'mastercard' : 'visa')

/** The first field that cannot be right, and why. */
export const cardFault = ({ number, expires, code, holder }, now) => {
  if (number.length < 13 || !luhn(number)) return { field: 'number', text: 'wrongNumber' }
  const month = Number(expires.slice(0, 2))
  const last = Date.UTC(2000 + Number(expires.slice(2)), month)
  if (expires.length < 4 || month < 1 || month > 12 || last <= now.getTime())
    return { field: 'expires', text: 'wrongExpiry' }
  if (code.length < 3) return { field: 'code', text: 'wrongSecurityCode' }
  return holder.length < 2 || /\d{4}/.test(holder) ? { field: 'holder', text: 'wrongHolder' } : null
}

/** What leaves this page of a card: brand, ending, expiry, and what its bank will say. */
export const tokenOf = (number, expires) => {
  const ending = number.slice(-4)
  const nonce = crypto.randomUUID().replace(/\d/g, 'x').replaceAll('-', '').slice(0, 16)
  return {
    token: `tok_${brandOf(number)}_${ending}_${expires}_${behaviours[ending] ?? 'ok'}_${nonce}`,
    challenged: ending === '3220',
  }
}
