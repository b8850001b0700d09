import { noAmbientInput } from './no-ambient-input.js'
import { noRawText } from './no-raw-text.js'

export default { meta: { name: 'portico' }, rules: { 'no-ambient-input': noAmbientInput, 'no-raw-text': noRawText } }
