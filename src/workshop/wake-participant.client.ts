import { wakeTool } from '../browser/wake-tool.client.ts';
import { Participant } from './Participant.tsx';

wakeTool('workshop', Participant);
