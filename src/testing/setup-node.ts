import { failOnConsole } from './expect-console'

failOnConsole()
