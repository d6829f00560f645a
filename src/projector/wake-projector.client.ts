import { wakeTool } from '../browser/wake-tool.client.ts';
import { Projector } from './Projector.tsx';

wakeTool('projector', Projector);
