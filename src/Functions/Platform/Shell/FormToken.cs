using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using MimFunctions.Domain.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Platform.Shell;

/// <summary>
/// The token in every form of a page, against forgery by other sites: HMAC-SHA256 over who is signed in and until when it holds, as OWASP's
/// "signed double submit" without the cookie. The framework's own tokens need keys that the instances under the Functions host do not share; this
/// one needs only the key of the links in mails. The second lock is where the form was sent from (<see cref="OwnOrigin"/>).
/// </summary>
internal sealed class FormToken(ReplyKey key, Settings settings, TimeProvider clock)
{
    /// <summary>Name of the hidden field.</summary>
    public const string Field = "token";

    /// <summary>How long a form may lie open; what was written in it must not be lost over a working day.</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromHours(12);

    private const int TimeLength = 8, MacLength = 32;

    /// <summary>A token for a form that this person sees now.</summary>
    public string For(Principal who)
    {
        var until = new byte[TimeLength];
        BinaryPrimitives.WriteInt64BigEndian(until, (clock.GetUtcNow() + Holds).ToUnixTimeSeconds());
        return Base64Url.EncodeToString([.. until, .. Mac(until, who)]);
    }

    /// <summary>What a page of the hub sends: refused when it can't be read, or was not made by the hub for this person.</summary>
    /// <param name="context">The request.</param>
    /// <param name="who">Who is signed in.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <param name="mostFields">How many fields the page has at most, where those are many.</param>
    public async Task<PostedPage> Read(HttpContext context, Principal who, CancellationToken ct, int mostFields = PostedForm.MostFields) => await PostedForm.Read(context.Request, ct, mostFields) switch
    {
        null => new PostedPage(null, new FieldFault(null, Say($"What was sent could not be read. Fill in the form again."))),
        var form when IsOf(who, context.Request, form[Field]) => new PostedPage(form, null),
        var form => new PostedPage(form, new FieldFault(null, Say($"This page was open for too long, or was not made for you. Send it again."))),
    };

    /// <summary>Whether the form was made by the hub for this person, still holds, and was sent from the hub's own page.</summary>
    public bool IsOf(Principal who, HttpRequest request, string? token)
    {
        if (!OwnOrigin.Sent(request, settings.PublicUrl) || token is not { Length: < 100 } || !Base64Url.IsValid(token))
            return false;
        var bytes = Base64Url.DecodeFromChars(token);
        if (bytes.Length != TimeLength + MacLength)
            return false;
        var until = bytes.AsSpan(0, TimeLength);
        return CryptographicOperations.FixedTimeEquals(Mac(until, who), bytes.AsSpan(TimeLength))
            && DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(until)) >= clock.GetUtcNow();
    }

    private byte[] Mac(ReadOnlySpan<byte> until, Principal who)
    {
        byte[] text = [.. "form:"u8, .. until, .. Encoding.UTF8.GetBytes(who.Id)];
        return HMACSHA256.HashData(key.Bytes, text);
    }
}
