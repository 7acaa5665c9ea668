# airflow dag
import os
from pathlib import Path

from dagfactory import load_yaml_dags

load_yaml_dags(globals_dict=globals(), config_filepath=str(Path(os.path.realpath(__file__)).parent / "dags.yml"))
