namespace GovConsole.Web.Startup;

/// <summary>The one folder that the product writes to: database, keys, files. Everything worth a backup is in it.</summary>
internal static class DataFolder
{
    public static string UseDataFolder(this WebApplicationBuilder builder)
    {
        var folder = Path.Combine(builder.Environment.ContentRootPath, builder.Configuration["DataFolder"] ?? "data");
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        builder.Configuration["DataFolder"] = folder;

        // Demo and real data never share a file.
        var file = builder.Configuration.GetValue("Demo", 0) > 0 ? "demo.db" : "console.db";
        builder.Configuration["ConnectionStrings:Console"] ??= $"Data Source={Path.Combine(folder, file)}";
        return folder;
    }
}
