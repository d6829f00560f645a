import { wakeTool } from '../browser/wake-tool.client.ts';
import { WhoLearns } from './WhoLearns.tsx';

wakeTool('who-learns', WhoLearns);
