using System.Security.Cryptography;
using System.Text;

namespace MimFunctions.Domain.Owing;

/// <summary>Names people and messages without saying who they are.</summary>
public static class AddresseeKey
{
    /// <summary><c>DE:4f0c9b…</c>: the party's code and a digest of the mailbox, for queues and ledgers (docs/rules.md, rule 5).</summary>
    public static string For(string party, string email) => $"{party}:{Short(email.Trim().ToLowerInvariant())}";

    /// <summary>The id of a message: the same case, step and addressee always give the same (docs/rules.md, rule 3).</summary>
    public static string MessageId(string subject, string step, string to) => Short($"{subject}\n{step}\n{to}");

    private static string Short(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..24];
}
