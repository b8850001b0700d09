/**
 * The provider's own page. What is typed here stays here: the page makes a token of it and goes back to the shop with
 * that alone. A real provider keeps the card and asks the bank; here the last digits decide what the bank will say.
 */
import { cardFault, digitsOf, tests, tokenOf } from './card.js'
import { texts } from './texts.js'

const query = new URLSearchParams(location.search)
const locale = Object.hasOwn(texts, query.get('locale') ?? '') ? query.get('locale') : 'en'
const words = texts[locale]
const mode = query.get('mode')
const one = (id) => document.getElementById(id)

/** Back to a page of the shop on this origin and nowhere else. */
const home = (() => {
  const path = query.get('return') ?? ''
  return /^\/account\/(?![/\\])/.test(path) ? path : '/account/invoices'
})()

const say = (fault) => {
  one('problem').hidden = fault === null
  one('problem').textContent = fault === null ? '' : words[fault]
}

const goBack = (facts) => {
  location.replace(`${home}#${new URLSearchParams(facts)}`)
}

const ask = (then) => {
  one('card').hidden = true
  one('challenge').hidden = false
  one('trials').hidden = true
  one('title').textContent = document.title = words.challengeTitle
  one('back').textContent = words.challengeBack
  say(null)
  one('oneTime').focus()
  one('challenge').onsubmit = (event) => {
    event.preventDefault()
    if (digitsOf(one('oneTime').value) === '123456') return then()
    say('wrongCode')
    one('oneTime').select()
  }
}

one('card').onsubmit = (event) => {
  event.preventDefault()
  const [number, expires, code] = ['number', 'expires', 'code'].map((id) => digitsOf(one(id).value))
  const holder = one('holder').value.trim()
  const fault = cardFault({ number, expires, code, holder }, new Date())
  if (fault) {
    say(fault.text)
    return one(fault.field).focus()
  }
  const { token, challenged } = tokenOf(number, expires)
  const done = () => goBack({ card: token, holder })
  return challenged ? ask(done) : done()
}

document.documentElement.lang = locale
document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr'
document.title = words.title
for (const node of document.querySelectorAll('[data-text]')) node.textContent = words[node.dataset.text]
one('back').href = home
if (query.get('amount')) {
  one('amount').hidden = false
  one('amount').textContent = query.get('amount')
}
for (const [number, outcome] of tests) {
  const term = document.createElement('dt')
  term.textContent = number
  const fact = document.createElement('dd')
  fact.textContent = words[outcome]
  one('tests').append(term, fact)
}
one('number').oninput = ({ target }) => {
  target.value = digitsOf(target.value)
    .slice(0, 19)
    .replace(/(.{4})(?=.)/g, '$1 ')
}
one('expires').oninput = ({ target }) => {
  const digits = digitsOf(target.value).slice(0, 4)
  target.value = digits.length > 2 ? `${digits.slice(0, 2)}/${digits.slice(2)}` : digits
}
if (mode === 'challenge')
  ask(() => goBack({ proof: `3ds_${crypto.randomUUID().slice(0, 8)}`, stored: query.get('stored') ?? '' }))
else one('number').focus()
