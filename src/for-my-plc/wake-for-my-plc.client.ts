import { wakeTool } from '../browser/wake-tool.client.ts';
import '../people/show-learner.client.ts';
import { ForMyPlc } from './ForMyPlc.tsx';

wakeTool('for-my-plc', ForMyPlc);
