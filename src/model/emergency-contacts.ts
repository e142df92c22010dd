/** What never changes of a contact that people call when it cannot wait. */
interface EmergencyContact {
  phone: string;
  /** The name of its site. */
  site: string;
}

/**
 * Contacts whose number and site everyone knows, by their id. What a reader in need calls is not left to one line in a list: who
 * changes a number there has to change it here too.
 */
export const emergencyContacts: ReadonlyMap<string, EmergencyContact> = new Map([
  ['alarmnummer-112', { phone: '112', site: 'politie.nl' }],
  ['zelfmoordpreventie-113', { phone: '113', site: '113.nl' }],
  ['centrum-seksueel-geweld', { phone: '0800-0188', site: 'centrumseksueelgeweld.nl' }],
  ['veilig-thuis', { phone: '0800-2000', site: 'veiligthuis.nl' }],
]);

/** The contact that the help page is never without. */
export const ALARM = 'alarmnummer-112';
