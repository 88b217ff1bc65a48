using System.Globalization;
using System.Text;
using MimFunctions.Domain.Text;

namespace MimFunctions.Platform.Configuration;

/// <summary>Judges and takes apart mailbox addresses (RFC 5321 section 4.1.2, RFC 6531): the plain form, no quoted local part, no literal.</summary>
internal static class AddressRules
{
    private const int LongestLocalPart = 64;
    private const int LongestAddress = 254;

    /// <summary>Whether mail can be sent to it as it stands; what passes can't break out of a header or a command.</summary>
    public static bool IsValid(string? address) => address is not null && EmailAddress.IsPlausible(address)
        && Encoding.UTF8.GetByteCount(address) <= LongestAddress && Encoding.UTF8.GetByteCount(LocalPart(address)) <= LongestLocalPart
        && AsciiDomain(address) is not null;

    /// <summary>The address with its domain as DNS knows it (IDNA), so that only letters of the local part need SMTPUTF8.</summary>
    /// <exception cref="ArgumentException">It is not valid.</exception>
    public static string OnTheWire(string address) => IsValid(address)
        ? $"{LocalPart(address)}@{Domain(address)}"
        : throw new ArgumentException("This is not the address of a mailbox.", nameof(address));

    /// <summary>The domain of a valid address as DNS knows it.</summary>
    public static string Domain(string address) => AsciiDomain(address)!;

    private static string LocalPart(string address) => address[..address.IndexOf('@', StringComparison.Ordinal)];

    private static string? AsciiDomain(string address)
    {
        try
        {
            return new IdnMapping { UseStd3AsciiRules = true }.GetAscii(address, address.IndexOf('@', StringComparison.Ordinal) + 1).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
