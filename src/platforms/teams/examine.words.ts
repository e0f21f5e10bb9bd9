import { said, type Words } from '../../committee/kernel/said.ts'

export const teamsExaminationWords = {
  signIn: 'Microsoft signs Quorate in.',
  refused: said(
    (why: string, number: string) => `${why} (AADSTS${number})`,
    ['Microsoft did not sign Quorate in. Look that number up at login.microsoftonline.com/error.', '50000'],
  ),
  /** By Microsoft's number. */
  refusals: {
    '700016':
      'Microsoft knows no such application in this tenant. Compare TEAMS_APP_ID and TEAMS_TENANT_ID with the registration’s Overview page.',
    '90002':
      'Microsoft knows no such tenant. Copy the “Directory (tenant) ID” of the registration into TEAMS_TENANT_ID.',
    '7000215':
      'Microsoft does not take the secret. Copy its “Value”, not its “Secret ID”, into TEAMS_APP_PASSWORD.',
    '7000222':
      'The secret has ended. Make a new one under “Certificates & secrets”, and copy its “Value” into TEAMS_APP_PASSWORD.',
    '700027':
      'Microsoft does not know the certificate. Upload it under “Certificates & secrets” of the registration.',
    '70021':
      'The application does not trust this managed identity. Add it under “Certificates & secrets”, “Federated credentials”.',
    other: 'Microsoft did not sign Quorate in. Look that number up at login.microsoftonline.com/error.',
  },
  notAsked:
    'Quorate could not sign in at Microsoft. This machine must reach login.microsoftonline.com by https, or give out its managed identity; look at its network, proxy and firewall.',
  keys: 'The keys of Microsoft Teams can be read.',
  noKeys:
    'The keys of Microsoft Teams cannot be read, so nothing that Teams sends can be checked. This machine must reach login.botframework.com by https.',
} as const satisfies Words
