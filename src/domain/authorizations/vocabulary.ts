/** Where the authorization of an order stands (domain-rules §1). `withdrawn`: the orderer took the order back. */
export const authorizationStatuses = ['notNeeded', 'pending', 'approved', 'declined', 'withdrawn'] as const
export type AuthorizationStatus = (typeof authorizationStatuses)[number]

/** What somebody decided about one level. */
export const decisionOutcomes = ['approved', 'declined'] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

/** Must every exceeded limit be approved, lowest first, or the highest alone (domain-rules §0.1)? */
export const levelPolicies = ['everyLevel', 'highestOnly'] as const
export type LevelPolicy = (typeof levelPolicies)[number]
