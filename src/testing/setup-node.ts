import { failOnConsole } from './expect-console'
import { takeBackAfterwards } from './take-back'

failOnConsole()
takeBackAfterwards()
