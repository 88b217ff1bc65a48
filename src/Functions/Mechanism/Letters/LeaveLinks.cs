using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// The links by which a person leaves a list of mails without signing in (RFC 8058). They hold for ever, as mails are kept for years, and can do
/// nothing else.
/// </summary>
internal sealed class LeaveLinks(ReplyKey key, Settings settings)
{
    /// <summary>Path of the pages behind them.</summary>
    public const string Path = "unsubscribe";

    private readonly SignedText tokens = new(key, "leave");

    /// <summary>Where the person leaves.</summary>
    /// <param name="subscriber">Whose mails, as directory key (<see cref="Domain.Owing.AddresseeKey"/>).</param>
    public Uri For(string subscriber) => settings.At($"{Path}/{tokens.Write(subscriber)}");

    /// <summary>Whose mails a token is about; null when this hub never made it.</summary>
    public string? Read(string token) => tokens.Read(token);
}
