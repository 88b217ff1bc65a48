namespace MimFunctions.Domain.Liaison;

/// <summary>Ids of the fields of <c>ilo-secondment-1</c> (docs/forms.md).</summary>
public static class SecondmentFields
{
    /// <summary>What anyone in the network may read.</summary>
    public const string MemberState = "memberState", Follows = "follows", Intention = "intention", HostCountry = "hostCountry", City = "city",
        HostKind = "hostKind", From = "from", Until = "until", Duties = "duties", RegionCovered = "regionCovered", OnBehalfOf = "onBehalfOf";

    /// <summary>The officer: for officers, coordinators and the Commission only (ILOB-20).</summary>
    public const string OfficerName = "officerName", OfficerEmail = "officerEmail", OfficerTelephone = "officerTelephone";
}
