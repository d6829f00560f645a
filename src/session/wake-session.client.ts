import { wakeTool } from '../browser/wake-tool.client.ts';
import '../people/show-learner.client.ts';
import { SessionRunner } from './SessionRunner.tsx';

wakeTool('session', SessionRunner);
