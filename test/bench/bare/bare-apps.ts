import { Application, type TurnState } from '@microsoft/teams-ai'
import { App, ExpressReceiver } from '@slack/bolt'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, MemoryStorage } from 'botbuilder'
import express, { Router } from 'express'
import { slackWorld, teamsWorld } from '../council/names.ts'

/** The cost of the SDKs by themselves: they check the caller, and a handler that does nothing acknowledges. */

export function bareBolt(): Router {
  const router = Router()
  const { signingSecret, botToken } = slackWorld
  const app = new App({
    receiver: new ExpressReceiver({ signingSecret, router, endpoints: '/slack/events' }),
    authorize: async () => ({ botToken }),
    ignoreSelf: false,
    convoStore: false,
    attachFunctionToken: false,
  })
  app.view({ type: 'view_submission' }, async ({ ack }) => {
    await ack()
  })
  return router
}

export function bareTeams(farSide: string): Router {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: teamsWorld.appId,
      ValidateAuthority: true,
      ToChannelFromBotLoginUrl: `${farSide}/login/token`,
      ToChannelFromBotOAuthScope: teamsWorld.tokenIssuer,
      ToBotFromChannelTokenIssuer: teamsWorld.tokenIssuer,
      ToBotFromChannelOpenIdMetadataUrl: `${farSide}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${farSide}/openid`,
    },
    {
      isValidAppId: async (appId) => appId === teamsWorld.appId,
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => ({ signRequest: async (request) => request }),
    },
  )
  const application = new Application<TurnState>({ storage: new MemoryStorage(), startTypingTimer: false })
  application.taskModules.submit(
    async () => true,
    async () => undefined,
  )
  const adapter = new CloudAdapter(authentication)
  const router = Router()
  router.post('/api/messages', express.json(), async (request, response) => {
    await adapter.process(request, response, async (context) => {
      await application.run(context)
    })
  })
  return router
}
