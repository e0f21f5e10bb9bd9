import express from 'express'
import { bareBolt, bareTeams } from './bare-apps.ts'

const [sdk, port, farSide = ''] = process.argv.slice(2)
const app = express().use(sdk === 'Bolt' ? bareBolt() : bareTeams(farSide))
app.listen(Number(port), '127.0.0.1', () => process.send?.('ready'))
process.once('SIGTERM', () => process.exit())
process.once('disconnect', () => process.exit())
