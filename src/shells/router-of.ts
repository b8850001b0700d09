import type { AnyRouter } from '@tanstack/react-router'

/** The router a guard runs in: it puts itself into its context, because guards are not given it. */
export const routerOf = (context: { router: () => AnyRouter }): AnyRouter => context.router()
