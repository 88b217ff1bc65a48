using System.Text;

namespace MimFunctions.Integration.Tests.Worker.Host;

/// <summary>What App Service authentication tells of a person whom it has signed in.</summary>
internal static class SignedIn
{
    /// <summary>The header's value for somebody with this role.</summary>
    public static string As(string role) => Convert.ToBase64String(Encoding.UTF8.GetBytes(
        $$"""{"role_typ":"roles","claims":[{"typ":"oid","val":"7f3c"},{"typ":"roles","val":"{{role}}"}]}"""));
}
