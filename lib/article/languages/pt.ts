import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'pt', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'leia também|leia mais|leia ainda|leia tb|ler mais|ler também|leia a seguir|leia outras|saiba mais|veja também|veja mais|veja ainda|confira também|confira|continue lendo|continue lendo sobre|você pode gostar|você também pode gostar|você pode se interessar|pode interessar|relacionadas|relacionados|notícias relacionadas|artigos relacionados|matérias relacionadas|conteúdo relacionado|leitura recomendada|recomendado|recomendados|recomendadas|recomendamos|assista também|assista|não perca|mais sobre|relacionado|artigo relacionado',
  lists:
    'mais lidas|mais lidos|as mais lidas|mais vistas|mais notícias|últimas notícias|últimas|mais recentes|outras notícias|notícias em destaque|destaques|em alta|populares|mais populares|recomendado para você|recomendados para você|conteúdo patrocinado|publieditorial|em destaque|mais de',
  share:
    'compartilhe|compartilhe isso|compartilhe no|compartilhar|compartilhe esta notícia|compartilhe esse artigo|compartilhe este|partilhar|partilhe|partilhar artigo|copiar link|link copiado|copiar url|salvar|imprimir|nas redes sociais|voltar ver novamente',
  ad: 'publicidade|anúncio|anúncios|continua após a publicidade|continua depois da publicidade|a notícia continua após|continua após o anúncio|patrocinado|conteúdo patrocinado|pub|pub.|role para continuar|role a página para continuar|propaganda',
  follow:
    'siga-nos|nos siga|siga o|siga a|siga nosso|siga nossas|siga|acompanhe|inscreva-se no canal|entre no|entre para o|participe do|receba notícias|receba as notícias|clique aqui e|assine o canal|baixe o app|baixe o aplicativo|assine o|instale o app',
  tags: 'tags|tag|etiquetas|tópicos|tópicos relacionados|assuntos|temas|palavras-chave|mais sobre|marcadores|sobre',
  player:
    'ouça este artigo|ouvir este artigo|ouça este conteúdo|ouça a notícia|ouvir notícia|ouvir artigo|ouça|ouvir|reproduzir|assistir|assista ao vídeo|vídeo recomendado|áudio',
  comments:
    'comentários|comentar|comente|deixe um comentário|deixe seu comentário|deixar comentário|escreva um comentário|ver comentários|ver todos os comentários|participe da conversa|adicionar comentário|envie sua notícia',
  nav: 'próxima página|página anterior|próxima|próximo|anterior|seguinte|voltar ao topo|voltar|topo|ver mais|ver tudo|ver todas|carregar mais|mostrar mais|próxima notícia|ver novamente|ir para',
  newsletter:
    'newsletter|boletim|seu e-mail|o seu email|endereço de e-mail|receba no seu|em seu e-mail|cadastre-se|inscreva-se|subscreva|na sua caixa de entrada|notícias diárias',
  paywall:
    'conteúdo exclusivo|exclusivo para assinantes|só para assinantes|apenas para assinantes|assine para|já é assinante|para continuar lendo|continue a ler|artigo exclusivo|faça login para|seja assinante|torne-se assinante|assine agora|este artigo é exclusivo',
  donation: 'apoie|apoiar o jornalismo|doe|doar|faça uma doação|sua contribuição|contribua|seja um apoiador|contribuir',
  notice:
    'utilizamos cookies|usamos cookies|uso de cookies|política de cookies|aceitar cookies|política de privacidade|ativar notificações|receber notificações',
};

export const source: SourceVocabulary = {};

export const quotes: QuoteVocabulary = {};
