import { confirmSecondFactor, startSecondFactor } from '@/contract/security'
import type { World, WorldClient } from '@/testing/world'
import { codeOf, stepAt, totp } from '@mocks/engine/session/totp'
import { demoPassword } from '@mocks/seed/people'

export type App = {
  /** The code an authenticator app shows now. */
  code(): Promise<string>
  recoveryCodes: string[]
}

/** Lets the half minute of a used code pass. */
export const nextStep = (world: World): void => world.clock.set(world.clock.now() + totp.stepMs)

/** Switches the second factor on for whoever sits at the client. */
export const enrol = async (world: World, client: WorldClient): Promise<App> => {
  const { key } = await client.call(startSecondFactor, { body: { password: demoPassword } })
  const code = () => codeOf(world.backend.cipher, key, stepAt(world.clock.now()))
  const { recoveryCodes } = await client.call(confirmSecondFactor, { body: { code: await code() } })
  nextStep(world)
  return { code, recoveryCodes }
}
