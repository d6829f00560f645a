import { wakeTool } from '../browser/wake-tool.client.ts';
import '../people/show-learner.client.ts';
import { Participant } from './Participant.tsx';

wakeTool('workshop', Participant);
