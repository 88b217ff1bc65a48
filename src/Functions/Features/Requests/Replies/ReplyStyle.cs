using System.Security.Cryptography;
using System.Text;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>The look of the pages of replies, and the policy that lets no other style and no script run in them.</summary>
internal static class ReplyStyle
{
    /// <summary>The style sheet: that of all pages, and forms.</summary>
    public const string Sheet = Page.Style + """

        .text{white-space:pre-line;overflow-wrap:anywhere}.hint{color:var(--ink);opacity:.8;margin:.1rem 0 .4rem;font-size:.95rem}
        .field,fieldset{margin:1.4rem 0;border:0;padding:0;min-width:0}.field>label,legend{font-weight:600;padding:0}
        input[type=text],input[type=date],select,textarea{font:inherit;color:inherit;background:var(--paper);border:2px solid var(--ink);border-radius:.25rem;padding:.4rem .5rem;box-sizing:border-box;max-width:100%}
        input[type=text],textarea{width:100%}input[type=file]{font:inherit;max-width:100%}
        :is(input,select,textarea,button,summary):focus-visible{outline:3px solid var(--blue);outline-offset:2px}
        .choice{margin:.5rem 0;display:flex;gap:.6rem;align-items:flex-start}.choice input{width:1.3rem;height:1.3rem;margin:.15rem 0 0;flex:none}
        button{font:inherit;font-weight:600;color:var(--paper);background:var(--blue);border:0;border-radius:.3rem;padding:.6rem 1.2rem;cursor:pointer}
        .problem{color:var(--bad);font-weight:600;margin:.2rem 0 .4rem}.problems{border:3px solid var(--bad);padding:0 1rem;margin:1rem 0}.problems h2{border:0;margin:.8rem 0 0}.problems a{color:var(--bad)}
        details{margin:1rem 0}summary{cursor:pointer;color:var(--blue)}li{margin:.3rem 0}
        """;

    /// <summary>
    /// The Content-Security-Policy of the pages: nothing is loaded, no script runs, forms go to the hub only, nobody frames the page.
    /// </summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"\n{Sheet}\n")))}'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}
