namespace MimFunctions.Domain.ContactPoints.Directory;

/// <summary>Ids of the fields of <c>ctcp-1</c>, the same in the form, the page and the API.</summary>
public static class EntryFields
{
    /// <summary>Which entry it changes.</summary>
    public const string Entry = "entry";

    /// <summary>The authority.</summary>
    public const string Authority = "authority", AuthorityEnglish = "authorityEnglish", Unit = "unit", InAuthority = "inAuthority", Central = "central";

    /// <summary>How it is reached.</summary>
    public const string Mailbox = "mailbox", Telephone = "telephone", Channels = "channels", Hours = "hours", OutOfHours = "outOfHours", Languages = "languages";

    /// <summary>What it is for, and who stands in.</summary>
    public const string Competences = "competences", Deputy = "deputy", SpecialContact = "specialContact", PersonName = "personName";

    /// <summary>From when until when.</summary>
    public const string ValidFrom = "validFrom", ValidUntil = "validUntil";

    /// <summary>The columns of the channels.</summary>
    public const string Channel = "channel", Highest = "highest", Address = "address";
}
