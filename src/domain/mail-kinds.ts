/** The mails the portal sends. Each has its texts in the `mails` namespace. */
export const mailKinds = [
  'passwordReset',
  'passwordChanged',
  'invitation',
  'administratorInvitation',
  'securityChanged',
  'impersonationStarted',
  'impersonationWrites',
  'orderReceived',
  'orderCorrected',
  'orderShipped',
  'authorizationNeeded',
  'authorizationDecided',
  'authorizationCancelled',
  'authorizationReminder',
  'delegationReceived',
  'registrationConfirm',
  'registrationKnown',
  'registrationApproved',
  'registrationRejected',
  'memberAwaitsConfirmation',
] as const
export type MailKind = (typeof mailKinds)[number]
