import { Application, type TurnState } from '@microsoft/teams-ai'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, MemoryStorage } from 'botbuilder'
import { ClaimsIdentity, type ServiceClientCredentialsFactory } from 'botframework-connector'
import type { Door, Platform } from '../platform.ts'
import { connectorHttp } from './connector.ts'
import { listen } from './listeners.ts'
import { teamsMessenger } from './messenger.ts'
import { teamsRoutes } from './routes.ts'
import type { Log, TeamsSettings } from './settings.ts'

export type { Log, TeamsSettings } from './settings.ts'

export async function teamsPlatform(
  settings: TeamsSettings,
  credentials: ServiceClientCredentialsFactory,
  door: Door,
  log: Log,
): Promise<Platform> {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: settings.appId,
      ValidateAuthority: true,
      ToChannelFromBotLoginUrl: settings.loginUrl,
      ToChannelFromBotOAuthScope: settings.oauthScope,
      ToBotFromChannelTokenIssuer: settings.tokenIssuer,
      ToBotFromChannelOpenIdMetadataUrl: settings.openIdMetadataUrl,
      // The SDK would also accept tokens of Microsoft's emulator. With these keys none of them is valid.
      ToBotFromEmulatorOpenIdMetadataUrl: settings.openIdMetadataUrl,
    },
    credentials,
    undefined,
    undefined,
    { httpClient: connectorHttp },
  )
  const itself = new ClaimsIdentity([
    { type: 'aud', value: settings.appId },
    { type: 'appid', value: settings.appId },
  ])
  const connectors = authentication.createConnectorFactory(itself)
  const messenger = teamsMessenger(settings.appId, (serviceUrl) =>
    connectors.create(serviceUrl, settings.oauthScope),
  )
  const application = new Application<TurnState>({ storage: new MemoryStorage(), startTypingTimer: false })
  listen(application, { door, messenger, fileHosts: settings.fileHosts, log })
  const adapter = new CloudAdapter(authentication)
  const routes = teamsRoutes({ authentication, adapter, application, tenant: settings.tenant, log })
  // Without rights to people's drives, Teams gives a file's address once.
  return { name: 'teams', routes, messenger, sentAgain: null }
}
