/** Language versions a person can choose. The pseudo-locale is a development tool and never stored. */
export const locales = ['en', 'pl', 'ar'] as const
