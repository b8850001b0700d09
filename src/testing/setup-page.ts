import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { shimBrowser } from './browser-shims'
import { failOnConsole } from './expect-console'

// Parts of a page are loaded when they are first opened, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 5_000 })
shimBrowser()
failOnConsole()
afterEach(cleanup)
