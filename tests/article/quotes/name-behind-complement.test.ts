import { tellsSpeakers } from './sentences';

tellsSpeakers({
  en: `
Deputy Director of Public Prosecution Eva Perssing took the case. Ms Perssing said: “I would like to drop it.” | Eva Perssing | Deputy Director of Public Prosecution
Mid Ellery Christian Head of School Vicky Fogler wrote to them. “It sets a bad example,” Fogler said. | Vicky Fogler | Mid Ellery Christian Head of School
The Director of Ralph Lauren came. “It sets a bad example,” said Nora Whitlam. | Nora Whitlam |
“It sets a bad example,” said Secretary of State Ann Fordham. | Ann Fordham | Secretary of State`,
});
