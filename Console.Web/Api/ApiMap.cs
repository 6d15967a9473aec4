namespace GovConsole.Web.Api;

/// <summary>Every feature that has endpoints is listed here. An endpoint takes an <c>Actor</c> parameter; nobody anonymous gets in.</summary>
internal static class ApiMap
{
    public static void MapApi(this RouteGroupBuilder api)
    {
        api.RequireAuthorization();
    }
}
