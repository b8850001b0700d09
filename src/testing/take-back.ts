import { afterAll, afterEach } from 'vitest'

type Work = () => void
const works: Record<'test' | 'file', Work[]> = { test: [], file: [] }

/** Leaves something to be taken back when the running test, or the test file it is in, has ended. */
export const afterThis = (what: 'test' | 'file', work: Work): void => {
  works[what].push(work)
}

/** For the setup of each test file: modules that test files share load only once, and so cannot see each file end. */
export const takeBackAfterwards = (): void => {
  const takeBack = (what: 'test' | 'file') => () => {
    for (const work of works[what].splice(0)) work()
  }
  afterEach(takeBack('test'))
  afterAll(takeBack('file'))
}
