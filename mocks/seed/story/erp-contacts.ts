import type { ErpContact } from '@mocks/store/rows/erp'

const person = (
  code: string,
  name: string,
  position: string,
  email: string | null,
  phone: string | null,
): ErpContact => ({
  code,
  name,
  position,
  email,
  phone,
})

/** Contact persons on the cards of the ERP, by customer number. Some have an account in the portal, some have none. */
export const erpContacts: Readonly<Record<string, readonly ErpContact[]>> = {
  'C-10012': [
    person('K01', 'Ines Calder', 'Purchasing manager', 'ines.calder@kestrel-joinery.example', '+48 12 555 01 81'),
    person('K02', 'Anna Zieleń', 'Site coordination', 'anna.zielen@kestrel-joinery.example', '+48 12 555 01 88'),
    person('K03', 'Olga Wolska', 'Purchasing', null, '+48 12 555 01 90'),
  ],
  'C-10027': [person('K01', 'Lukas Feld', 'Einkauf', 'lukas.feld@rheintal-fenster.example', null)],
  'C-10063': [person('K01', 'Pavel Novák', 'Jednatel', null, '+420 541 555 172')],
  'C-10082': [
    person('K01', 'Hanna Brzoza', 'Właścicielka', 'hanna@stolarnia-brzoza.example', '+48 14 555 01 62'),
    person('K02', 'Marek Brzoza', 'Księgowość', 'biuro@stolarnia-brzoza.example', '+48 14 555 01 61'),
  ],
  'C-10085': [person('K01', 'Marek Hudák', 'Konateľ', null, '+421 52 555 0118')],
  'C-10088': [person('K01', 'Anke Roth', 'Einkauf', 'einkauf@schwarzwald-tueren.example', '+49 7721 5550 131')],
}

export const contactsOf = (customerNumber: string): ErpContact[] => [...(erpContacts[customerNumber] ?? [])]
