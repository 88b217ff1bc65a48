using System.Text.Json;
using MimFunctions.Domain.Directory;

namespace MimFunctions.Mechanism.Directory;

/// <summary>
/// Reads a directory member by member: every start and every check of a file reads one, and what a serialiser works out about five records for it costs more than reading it
/// (docs/decisions/0086). It takes a file as it should be and nothing else; all others are the serialiser's, which says what is wrong with them.
/// </summary>
internal static class DirectoryReading
{
    /// <summary>The directory; null when anything in it is not as it should be.</summary>
    public static ContactDirectory? Of(ReadOnlySpan<byte> file)
    {
        try
        {
            var json = new Utf8JsonReader(file.StartsWith("\uFEFF"u8) ? file[3..] : file);
            json.Read();
            var directory = Directory(ref json);
            return json.Read() ? null : directory;
        }
        // Half of a surrogate pair is an InvalidOperationException.
        catch (Exception other) when (other is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ContactDirectory Directory(ref Utf8JsonReader json)
    {
        Begin(ref json);
        var (version, parties) = ((int?)null, (List<Party>?)null);
        while (Member(ref json) is { } member)
        {
            switch (member)
            {
                case "version" when json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var number):
                    version = number;
                    break;
                case "parties":
                    parties = List(ref json, Party);
                    break;
                default:
                    throw new JsonException();
            }
        }

        return new ContactDirectory(version ?? throw new JsonException(), Needed(parties));
    }

    private static Party Party(ref Utf8JsonReader json)
    {
        Begin(ref json);
        string? code = null;
        List<ContactPoint>? contactPoints = null, coordinators = null;
        List<Expert>? experts = null;
        List<string>? languages = null;
        while (Member(ref json) is { } member)
        {
            switch (member)
            {
                case "code":
                    code = Text(ref json);
                    break;
                case "contactPoints":
                    contactPoints = List(ref json, ContactPoint);
                    break;
                case "experts":
                    experts = List(ref json, Expert);
                    break;
                case "coordinators":
                    coordinators = List(ref json, ContactPoint);
                    break;
                case "languages":
                    languages = List(ref json, Text);
                    break;
                default:
                    throw new JsonException();
            }
        }

        return new Party(Needed(code), Needed(contactPoints), Needed(experts), coordinators) { Languages = languages };
    }

    private static ContactPoint ContactPoint(ref Utf8JsonReader json)
    {
        Begin(ref json);
        string? name = null, authority = null, email = null, telephone = null, language = null;
        var (deputy, tellOfAcceptance) = (false, false);
        while (Member(ref json) is { } member)
        {
            switch (member)
            {
                case "name":
                    name = Text(ref json);
                    break;
                case "authority":
                    authority = Text(ref json);
                    break;
                case "email":
                    email = Text(ref json);
                    break;
                case "telephone":
                    telephone = Text(ref json);
                    break;
                case "language":
                    language = Text(ref json);
                    break;
                case "deputy":
                    deputy = Flag(ref json);
                    break;
                case "tellOfAcceptance":
                    tellOfAcceptance = Flag(ref json);
                    break;
                default:
                    throw new JsonException();
            }
        }

        return new ContactPoint(Needed(name), Needed(authority), Needed(email), telephone, deputy, tellOfAcceptance) { Language = language };
    }

    private static Expert Expert(ref Utf8JsonReader json)
    {
        Begin(ref json);
        string? name = null, email = null, language = null;
        List<string>? areas = null, states = null;
        Delivery? delivery = null;
        while (Member(ref json) is { } member)
        {
            switch (member)
            {
                case "name":
                    name = Text(ref json);
                    break;
                case "email":
                    email = Text(ref json);
                    break;
                case "language":
                    language = Text(ref json);
                    break;
                case "areas":
                    areas = List(ref json, Text);
                    break;
                case "states":
                    states = List(ref json, Text);
                    break;
                case "delivery":
                    delivery = Text(ref json) switch { "immediate" => Delivery.Immediate, "digest" => Delivery.Digest, _ => throw new JsonException() };
                    break;
                default:
                    throw new JsonException();
            }
        }

        return new Expert(Needed(name), Needed(email), Needed(areas), Needed(states), delivery ?? throw new JsonException()) { Language = language };
    }

    private static void Begin(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
    }

    /// <summary>The name of the next member of the object that is being read, its value being read now; null at the end of the object.</summary>
    private static string? Member(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.PropertyName)
            return json.TokenType == JsonTokenType.EndObject ? null : throw new JsonException();
        var name = json.GetString();
        json.Read();
        return name;
    }

    private static List<T> List<T>(ref Utf8JsonReader json, Reads<T> read)
    {
        if (json.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        List<T> list = [];
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            list.Add(read(ref json));
        return list;
    }

    private static string Text(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String ? json.GetString()! : throw new JsonException();

    private static bool Flag(ref Utf8JsonReader json) =>
        json.TokenType is JsonTokenType.True or JsonTokenType.False ? json.GetBoolean() : throw new JsonException();

    private static T Needed<T>(T? given) where T : class => given ?? throw new JsonException();

    private delegate T Reads<T>(ref Utf8JsonReader json);
}
