import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { shimBrowser } from './browser-shims'
import { failOnConsole } from './expect-console'

shimBrowser()
failOnConsole()
afterEach(cleanup)
